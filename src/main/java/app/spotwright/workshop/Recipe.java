package app.spotwright.workshop;

/**
 * Everything that can change one artifact, as a record of values: texts, numbers, seeds, versions,
 * and the {@link app.spotwright.media.Fingerprint}s of the artifacts that go into it. Its canonical
 * JSON (keys sorted, no white space) with the kind in front is hashed; the hash is the artifact's
 * name. No path, no time, nothing of the machine.
 */
public interface Recipe {
  /** What is made, for example {@code segment}: part of the fingerprint, and a word for reports. */
  String kind();
}
