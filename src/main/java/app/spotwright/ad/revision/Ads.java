package app.spotwright.ad.revision;

import app.spotwright.ad.AdDocument;
import app.spotwright.ad.revision.AdRequest.Upload;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps ads. Everything is scoped by a workspace: what is another's does not exist. Thread-safe;
 * joins the caller's transaction.
 */
@Component
public class Ads {
  private final AdRows ads;
  private final AdRevisions revisions;
  private final ApplicationEventPublisher events;
  private final Logos logos;
  private final Clock clock;

  Ads(
      AdRows ads,
      AdRevisions revisions,
      ApplicationEventPublisher events,
      Logos logos,
      Clock clock) {
    this.ads = ads;
    this.revisions = revisions;
    this.logos = logos;
    this.events = events;
    this.clock = clock;
  }

  private void listed(UUID workspace) {
    events.publishEvent(new AdListChanged(workspace));
  }

  /** Begins a draft. */
  @Transactional
  public SavedAd create(UUID workspace, AdRequest request) {
    Instant now = now();
    Ad ad = ads.save(new Ad(workspace, request, now));
    listed(workspace);
    return ad.saved(revisions.save(new AdRevision(ad.id(), ad.revision(), request, now)));
  }

  /**
   * Changes what is asked for. What was ordered once stays as it was: the change begins the next
   * revision, a draft again. Planned scenes are kept where the change touches no words; where they
   * would have to be written anew, they stay as they are in their revision, and the next one begins
   * without.
   *
   * @throws NoSuchAd if there is none
   * @throws WrongMove if it is being made
   */
  @Transactional
  public SavedAd save(UUID workspace, UUID id, AdRequest request) {
    return save(locked(workspace, id), request);
  }

  /**
   * Changes what is asked for, unless somebody else did since it was looked at.
   *
   * @param seen {@link SavedAd#updatedAt} of what was looked at
   * @throws NoSuchAd if there is none
   * @throws WrongMove if it is being made
   * @throws StaleAd if it is not any more what was looked at
   */
  @Transactional
  public SavedAd save(UUID workspace, UUID id, Instant seen, AdRequest request) {
    return save(unchanged(workspace, id, seen), request);
  }

  /**
   * Changes what is planned, unless somebody else changed something since it was looked at. What
   * was ordered once stays as it was: the change begins the next revision, a draft again.
   *
   * @param seen {@link SavedAd#updatedAt} of what was looked at
   * @throws NoSuchAd if there is none
   * @throws WrongMove if it is being made
   * @throws StaleAd if it is not any more what was looked at
   */
  @Transactional
  public SavedAd edit(UUID workspace, UUID id, Instant seen, AdDocument document) {
    SavedAd saved = save(workspace, id, seen, newest(locked(workspace, id)).request());
    AdRevision revision =
        revisions
            .findById(new AdRevision.Key(id, saved.revision()))
            .orElseThrow(() -> new NoSuchAd(id));
    revision.write(document);
    return locked(workspace, id).saved(revision);
  }

  private SavedAd save(Ad ad, AdRequest request) {
    AdRevision newest = newest(ad);
    AdDocument planned = newest.document();
    AdDocument kept =
        planned == null
            ? null
            : KeptScenes.of(
                newest.request(), request, planned, logo -> logos.find(ad.workspace(), logo));
    return change(ad, new Source(request, kept), planned != null && kept == null);
  }

  /**
   * Has an ad be something else.
   *
   * @param anew whether that begins a revision in any case
   */
  private SavedAd change(Ad ad, Source next, boolean anew) {
    UUID id = ad.id();
    Instant now = now();
    events.publishEvent(new AdChanged(ad.workspace(), id));
    listed(ad.workspace());
    AdRevision revision =
        ad.revise(next.request(), anew, now)
            ? revisions.save(new AdRevision(id, ad.revision(), next.request(), now))
            : newest(ad);
    revision.ask(next.request(), next.document());
    return ad.saved(revision);
  }

  /** An ad that was not deleted. */
  @Transactional(readOnly = true)
  public Optional<SavedAd> find(UUID workspace, UUID id) {
    return ads.findByIdAndWorkspaceId(id, workspace)
        .filter(ad -> !ad.isDeleted())
        .map(ad -> ad.saved(newest(ad)));
  }

  /** A page of ads, the newest first. */
  @Transactional(readOnly = true)
  public AdPage page(UUID workspace, AdQuery query) {
    Set<AdState> states = query.states().isEmpty() ? EnumSet.allOf(AdState.class) : query.states();
    Page<AdCard> page =
        ads.cards(
            workspace, states, pattern(query.text()), PageRequest.of(query.page(), query.size()));
    return new AdPage(page.getContent(), page.getTotalElements());
  }

  /**
   * An ad, held until the transaction ends: nobody else changes it or moves it on before.
   *
   * @throws NoSuchAd if there is none
   */
  @Transactional
  public SavedAd hold(UUID workspace, UUID id) {
    Ad ad = locked(workspace, id);
    return ad.saved(newest(ad));
  }

  /**
   * Moves an ad on, a deleted one too.
   *
   * @throws NoSuchAd if there is none
   * @throws WrongMove if there is no way from its state to that one
   */
  @Transactional
  public void move(UUID workspace, UUID id, AdState next) {
    ads.lock(id, workspace).orElseThrow(() -> new NoSuchAd(id)).move(next, now());
    listed(workspace);
  }

  /** Keeps the document of a revision. */
  @Transactional
  public void keepDocument(UUID id, int revision, AdDocument document) {
    revisions
        .findById(new AdRevision.Key(id, revision))
        .orElseThrow(() -> new NoSuchAd(id))
        .write(document);
  }

  /** What a revision was to be made from: its request, and its document once there is one. */
  @Transactional(readOnly = true)
  public Optional<Source> source(UUID id, int revision) {
    return revisions
        .findById(new AdRevision.Key(id, revision))
        .map(found -> new Source(found.request(), found.document()));
  }

  /** All revisions of an ad that was not deleted, the first one first. */
  @Transactional(readOnly = true)
  public List<Source> history(UUID workspace, UUID id) {
    return ads
        .findByIdAndWorkspaceId(id, workspace)
        .filter(ad -> !ad.isDeleted())
        .map(ad -> revisions.findByAdIdOrderByRevision(ad.id()))
        .orElse(List.of())
        .stream()
        .map(found -> new Source(found.request(), found.document()))
        .toList();
  }

  /**
   * What an ad's scenes were before they became what they are, the newest first. Revisions without
   * scenes are left out, and those that are as the ad is now or as the next one was.
   */
  @Transactional(readOnly = true)
  public List<AdVersion> versions(UUID workspace, UUID id) {
    Ad ad = ads.findByIdAndWorkspaceId(id, workspace).orElseThrow(() -> new NoSuchAd(id));
    List<AdVersion> versions = new ArrayList<>();
    AdDocument now = newest(ad).document();
    AdDocument next = now;
    for (AdRevision revision : revisions.findByAdIdOrderByRevision(id).reversed()) {
      AdDocument document = revision.document();
      if (document != null && !document.equals(now) && !document.equals(next)) {
        versions.add(new AdVersion(revision.number(), revision.begun(), document));
        next = document;
      }
    }
    return versions;
  }

  /**
   * Has an ad be again what it was in a revision, as its next one, a draft: all others stay as they
   * are.
   *
   * @param seen {@link SavedAd#updatedAt} of what was looked at
   * @throws NoSuchAd if there is no such ad, or no such revision of it
   * @throws WrongMove if it is being made
   * @throws StaleAd if it is not any more what was looked at
   */
  @Transactional
  public SavedAd goBack(UUID workspace, UUID id, Instant seen, int revision) {
    Ad ad = unchanged(workspace, id, seen);
    Source then = source(id, revision).orElseThrow(() -> new NoSuchAd(id));
    return change(ad, then, true);
  }

  /**
   * What a revision is made from.
   *
   * @param request what was asked for
   * @param document what is planned, or null
   */
  public record Source(AdRequest request, @Nullable AdDocument document) {}

  /**
   * Says what an ad looks like.
   *
   * @param poster key of a picture in the media store, or null
   * @param preview key of a short moving picture, or null
   */
  @Transactional
  public void show(UUID workspace, UUID id, @Nullable String poster, @Nullable String preview) {
    ads.lock(id, workspace).orElseThrow(() -> new NoSuchAd(id)).show(poster, preview, now());
    listed(workspace);
  }

  /** Shows the product instead of pictures whose keys have a name in them, because they go. */
  @Transactional
  public void forgetPictures(UUID workspace, UUID id, String name) {
    Ad ad = ads.lock(id, workspace).orElseThrow(() -> new NoSuchAd(id));
    ad.forgetPictures(name, newest(ad).request());
    listed(workspace);
  }

  /** Hides an ad until it is purged; {@link #restore} undoes it. */
  @Transactional
  public void delete(UUID workspace, UUID id) {
    locked(workspace, id).delete(now());
    events.publishEvent(new AdDeleted(workspace, id));
    listed(workspace);
  }

  /** Undoes a deletion. */
  @Transactional
  public void restore(UUID workspace, UUID id) {
    ads.lock(id, workspace).orElseThrow(() -> new NoSuchAd(id)).restore();
    listed(workspace);
  }

  /**
   * Ads that were deleted so long ago that nobody undoes it any more.
   *
   * @param most how many at once
   */
  @Transactional(readOnly = true)
  public List<AdDeleted> deletedBefore(Instant before, int most) {
    return ads.deletedBefore(before, Limit.of(most));
  }

  /** Uploads that an ad has in any of its revisions, and that no other ad has. */
  @Transactional(readOnly = true)
  public Set<Upload> ownUploads(UUID workspace, UUID id) {
    Ad ad = ads.findByIdAndWorkspaceId(id, workspace).orElseThrow(() -> new NoSuchAd(id));
    Set<Upload> uploads = new LinkedHashSet<>();
    for (int revision = 1; revision <= ad.revision(); revision++) {
      revisions
          .findById(new AdRevision.Key(id, revision))
          .ifPresent(found -> uploads.addAll(found.request().uploads()));
    }
    uploads.removeIf(upload -> revisions.countOthersWith(id, "%" + upload.key() + "%") > 0);
    return uploads;
  }

  /**
   * Keys of the uploads that any revision of any ad names, deleted ads that are still there too.
   */
  @Transactional(readOnly = true)
  public Set<String> namedUploads(UUID workspace) {
    try (Stream<String> requests = revisions.requests(workspace)) {
      return requests
          .flatMap(request -> AdRevision.read(request).uploads().stream())
          .map(Upload::key)
          .collect(Collectors.toSet());
    }
  }

  /** Removes a deleted ad for good, with everything that was ever made of it. */
  @Transactional
  public void purge(UUID workspace, UUID id) {
    ads.lock(id, workspace).filter(Ad::isDeleted).ifPresent(ads::delete);
  }

  /** A draft that asks for the same, with the same scenes if they are planned. */
  @Transactional
  public SavedAd duplicate(UUID workspace, UUID id) {
    SavedAd original = find(workspace, id).orElseThrow(() -> new NoSuchAd(id));
    SavedAd copy = create(workspace, original.request());
    AdDocument document = original.document();
    return document == null ? copy : edit(workspace, copy.id(), copy.updatedAt(), document);
  }

  /** Says whether an ad's files stay for good. */
  @Transactional
  public void keepFiles(UUID workspace, UUID id, boolean keep) {
    locked(workspace, id).keepFiles(keep);
  }

  /** As exact as the database keeps it. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /** An ad that nobody changed since it was looked at. */
  private Ad unchanged(UUID workspace, UUID id, Instant seen) {
    Ad ad = locked(workspace, id);
    if (!ad.state().isUnderWay() && !ad.updatedAt().equals(seen)) {
      throw new StaleAd(id);
    }
    return ad;
  }

  private Ad locked(UUID workspace, UUID id) {
    return ads.lock(id, workspace)
        .filter(ad -> !ad.isDeleted())
        .orElseThrow(() -> new NoSuchAd(id));
  }

  private AdRevision newest(Ad ad) {
    return revisions
        .findById(new AdRevision.Key(ad.id(), ad.revision()))
        .orElseThrow(() -> new NoSuchAd(ad.id()));
  }

  private static String pattern(String text) {
    String words = text.strip().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1");
    return "%" + words + "%";
  }
}
