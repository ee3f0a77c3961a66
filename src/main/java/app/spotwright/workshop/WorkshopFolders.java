package app.spotwright.workshop;

import app.spotwright.media.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where things lie in a workshop.
 *
 * @param artifacts finished work, in folders of two hexadecimal digits
 * @param benches one folder for each visit, for work in progress
 * @param visits one locked file for each visit
 * @param locks one locked file for each artifact that is looked at right now
 */
record WorkshopFolders(Path artifacts, Path benches, Path visits, Path locks) {
  static WorkshopFolders create(Path root) throws IOException {
    Files.createDirectories(root);
    root = root.toRealPath(); // locks within a process are known by their path
    WorkshopFolders folders =
        new WorkshopFolders(
            root.resolve("artifacts"),
            root.resolve("benches"),
            root.resolve("visits"),
            root.resolve("locks"));
    Files.createDirectories(folders.artifacts);
    Files.createDirectories(folders.benches);
    Files.createDirectories(folders.visits);
    Files.createDirectories(folders.locks);
    return folders;
  }

  Path artifact(Fingerprint fingerprint) {
    return shelf(fingerprint).resolve(fingerprint.hex());
  }

  Path shelf(Fingerprint fingerprint) {
    return artifacts.resolve(fingerprint.hex().substring(0, 2));
  }

  Path lock(Fingerprint fingerprint) {
    return locks.resolve(fingerprint.hex());
  }
}
