package app.spotwright.brief;

/** What somebody who talks of an ad wants to be done besides. */
public enum Wish {
  NOTHING,
  /** To see the scenes before they are made. */
  SCENES,
  /** To have the ad made at once. */
  AD
}
