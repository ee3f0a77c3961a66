package app.spotwright.ad.revision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An ad: how far it is, and which revision of it is the newest. */
@Entity
@Table(name = "ad")
class Ad {
  private static final int LONGEST_TITLE = 120;
  private static final int TITLE_WORDS = 6;
  private static final int LONGEST_WORDS = 6_000;
  private static final String UPLOADS = "/uploads/";

  @Id private UUID id;

  @Column(nullable = false, updatable = false)
  private UUID workspaceId;

  @Column(nullable = false, length = LONGEST_TITLE)
  private String title;

  /** What it is found by, in lower case. */
  @Column(nullable = false, length = LONGEST_WORDS)
  private String words;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private AdState state;

  private int revision;

  // read by the dashboard's query only
  @SuppressWarnings("UnusedVariable")
  private int seconds;

  private @Nullable String poster;

  @SuppressWarnings("UnusedVariable")
  private @Nullable String preview;

  @Column(nullable = false, updatable = false)
  private Instant createdAt;

  @Column(nullable = false)
  private Instant updatedAt;

  private @Nullable Instant deletedAt;
  private boolean keepFiles;
  @Version private long version;

  Ad() {}

  Ad(UUID workspace, AdRequest request, Instant now) {
    this.id = UUID.randomUUID();
    this.workspaceId = workspace;
    this.state = AdState.DRAFT;
    this.revision = 1;
    this.createdAt = now;
    this.updatedAt = now;
    describe(request, now);
  }

  /**
   * Takes what is asked for now.
   *
   * @param anew whether it begins a revision in any case
   * @return whether it is a new revision: what was ordered once stays as it was
   * @throws WrongMove if it is being made
   */
  boolean revise(AdRequest request, boolean anew, Instant now) {
    if (state.isUnderWay()) {
      throw new WrongMove("the ad is being made; wait until it is ready, or stop it first");
    }
    boolean ordered = state != AdState.DRAFT;
    if (ordered) {
      move(AdState.DRAFT, now);
    }
    boolean next = ordered || anew;
    revision += next ? 1 : 0;
    describe(request, now);
    return next;
  }

  /**
   * Goes on to another state.
   *
   * @throws WrongMove if there is no such way
   */
  void move(AdState next, Instant now) {
    if (deletedAt != null && !state.isUnderWay()) {
      throw new WrongMove("the ad was deleted; undo that first");
    }
    if (!state.mayBecome(next)) {
      throw new WrongMove("an ad that is %s cannot become %s".formatted(state, next));
    }
    state = next;
    happened(now);
  }

  /** Later than what happened before, whatever the clocks of different machines say. */
  private void happened(Instant now) {
    updatedAt = now.isAfter(updatedAt) ? now : updatedAt.plus(1, ChronoUnit.MICROS);
  }

  void show(@Nullable String posterKey, @Nullable String previewKey, Instant now) {
    poster = posterKey;
    preview = previewKey;
    happened(now);
  }

  /** Until there is something better, an ad looks like its product. */
  private void showProduct(AdRequest request) {
    poster = request.photos().isEmpty() ? null : request.photos().getFirst().key();
    preview = null;
  }

  void forgetPictures(String name, AdRequest request) {
    if (poster != null && poster.contains(name)) {
      showProduct(request);
    }
  }

  void delete(Instant now) {
    deletedAt = now;
  }

  void restore() {
    deletedAt = null;
  }

  void keepFiles(boolean keep) {
    keepFiles = keep;
  }

  private void describe(AdRequest request, Instant now) {
    if (poster == null || poster.contains(UPLOADS)) {
      showProduct(request);
    }
    title = title(request);
    words = cut((request.brand() + " " + request.text()).toLowerCase(Locale.ROOT), LONGEST_WORDS);
    seconds = request.seconds();
    happened(now);
  }

  /** The brand's name and the first words of the brief. */
  private static String title(AdRequest request) {
    String brief = request.text().strip();
    String[] all = brief.split("\\s+", TITLE_WORDS + 1);
    String first = String.join(" ", Arrays.copyOf(all, Math.min(all.length, TITLE_WORDS)));
    String more = all.length > TITLE_WORDS ? "…" : "";
    String brand = request.brand().strip();
    String between = brand.isEmpty() || first.isEmpty() ? "" : ": ";
    return cut(brand + between + first + more, LONGEST_TITLE);
  }

  private static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest);
  }

  UUID id() {
    return id;
  }

  UUID workspace() {
    return workspaceId;
  }

  Instant updatedAt() {
    return updatedAt;
  }

  AdState state() {
    return state;
  }

  int revision() {
    return revision;
  }

  boolean isDeleted() {
    return deletedAt != null;
  }

  SavedAd saved(AdRevision newest) {
    return new SavedAd(
        id,
        workspaceId,
        title,
        state,
        revision,
        newest.request(),
        newest.document(),
        keepFiles,
        createdAt,
        updatedAt);
  }
}
