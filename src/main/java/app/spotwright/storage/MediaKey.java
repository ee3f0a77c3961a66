package app.spotwright.storage;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Where a file lies in the media store, the same in every kind of store.
 *
 * @param path names with slashes between them: letters, digits, dot, dash and underscore; none
 *     begins with a dot, at most 500 characters
 */
public record MediaKey(String path) {
  private static final Pattern SAFE =
      Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*");
  private static final int LONGEST = 500;

  public MediaKey {
    if (!isKey(path)) {
      throw new IllegalArgumentException("'%s' is no key of the media store".formatted(path));
    }
  }

  /** Whether some text is a key. */
  public static boolean isKey(String text) {
    return text.length() <= LONGEST && SAFE.matcher(text).matches();
  }

  /** Something uploaded into a workspace. */
  public static MediaKey upload(UUID workspace, UUID upload, String extension) {
    return new MediaKey("%s/%s.%s".formatted(uploads(workspace), upload, extension));
  }

  /** Something that people take away from an ad, in its folder {@code outputs}. */
  public static MediaKey output(UUID workspace, UUID ad, UUID generation, String name) {
    return new MediaKey("%s/outputs/%s/%s".formatted(ad(workspace, ad), generation, name));
  }

  /** The folder of everything that a workspace has. */
  public static String workspace(UUID workspace) {
    return "workspaces/" + workspace;
  }

  /** The folder of what was uploaded into a workspace. */
  public static String uploads(UUID workspace) {
    return workspace(workspace) + "/uploads";
  }

  /** The folder of an ad. */
  public static String ad(UUID workspace, UUID ad) {
    return "%s/ads/%s".formatted(workspace(workspace), ad);
  }

  /** The last name. */
  public String fileName() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** Whether this lies in a workspace, so that nobody reaches into another's. */
  public boolean isIn(UUID workspace) {
    return path.startsWith(workspace(workspace) + "/");
  }

  /** Whether some text is a key at all, and of something in that workspace. */
  public static boolean isIn(UUID workspace, String text) {
    return isKey(text) && new MediaKey(text).isIn(workspace);
  }
}
