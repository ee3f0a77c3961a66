package app.spotwright.media;

/** What a scene is for. */
public enum SceneRole {
  HOOK,
  PROBLEM,
  REVEAL,
  SHOWCASE,
  DETAIL,
  BENEFIT,
  PROOF,
  OFFER,
  CALL_TO_ACTION
}
