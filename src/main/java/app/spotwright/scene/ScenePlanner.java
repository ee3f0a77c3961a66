package app.spotwright.scene;

import app.spotwright.ad.AdDocument;
import app.spotwright.ad.BrandSnapshot;
import app.spotwright.ad.Brief;
import app.spotwright.ad.Overlay;
import app.spotwright.ad.Scene;
import app.spotwright.ad.SoundPlan;
import app.spotwright.ad.Story;
import app.spotwright.ad.Transition;
import app.spotwright.engine.copy.CopyBrief;
import app.spotwright.engine.copy.CopyPlan;
import app.spotwright.engine.copy.CopyPlan.CopyScene;
import app.spotwright.engine.motion.MotionStudio;
import app.spotwright.media.Fingerprint;
import app.spotwright.media.Frames;
import app.spotwright.media.ProductUse;
import app.spotwright.media.SceneRole;
import app.spotwright.media.TransitionKind;
import app.spotwright.provider.ProviderFailure;
import app.spotwright.provider.WriterProvider;
import app.spotwright.provider.Written;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Writes the ad document: words from a writer, lengths in whole frames, a design for each scene.
 * Thread-safe.
 */
public final class ScenePlanner {
  /** Two half transitions of half a second and a second of the scene alone. */
  private static final int LEAST_SLOT = 2 * Frames.PER_SECOND;

  /** Scenes that may show many photos at once: they need no button and no words of their own. */
  private static final List<SceneRole> ALBUM_ROLES =
      List.of(SceneRole.SHOWCASE, SceneRole.DETAIL, SceneRole.REVEAL, SceneRole.BENEFIT);

  private final MotionStudio studio;
  private final Frames transition;

  /**
   * @param studio knows the scene designs
   * @param transition length of the transitions between scenes, even
   */
  public ScenePlanner(MotionStudio studio, Frames transition) {
    this.studio = studio;
    this.transition = transition;
  }

  /**
   * Plans the first revision of an ad.
   *
   * @throws ProviderFailure if the writer cannot write it
   */
  public Planned plan(PlanRequest request, WriterProvider writer)
      throws ProviderFailure, InterruptedException {
    Written written = writer.write(copyBrief(request));
    return new Planned(document(request, written.plan(), writer.id()), written.attempts());
  }

  private AdDocument document(PlanRequest request, CopyPlan copy, String writer) {
    SoundPlan sound = sound(request, copy);
    boolean labelled = request.aiLabel() == null ? sound.voice() != null : request.aiLabel();
    return new AdDocument(
        AdDocument.SCHEMA,
        id(request),
        1,
        request.seed(),
        request.brand(),
        request.brief(),
        new Story(copy.product(), copy.story(), writer),
        Styles.of(copy.mood()),
        scenes(request, copy),
        labelled ? AdDocument.AI_LABEL : "",
        sound,
        request.formats());
  }

  private static CopyBrief copyBrief(PlanRequest request) {
    Brief brief = request.brief();
    return new CopyBrief(
        request.brand().name(),
        brief.text(),
        brief.framework(),
        brief.tone(),
        brief.seconds(),
        brief.callToAction(),
        brief.locale(),
        request.seed());
  }

  private List<Scene> scenes(PlanRequest request, CopyPlan copy) {
    List<CopyScene> written = copy.scenes();
    Frames whole = Frames.ofSeconds(request.brief().seconds());
    int least = Math.min(LEAST_SLOT, whole.count() / written.size());
    List<Frames> slots = Slots.of(written.stream().map(CopyScene::share).toList(), whole, least);
    int images = request.brand().products().size();
    List<String> designs = roomyFor(images, written, designs(written, request.seed()));
    List<SceneRole> roles = written.stream().map(CopyScene::role).toList();
    List<TransitionKind> ins = Transitions.of(copy.mood(), roles, request.seed());
    List<Photos.Shown> photos = Photos.spread(places(written, designs), images);
    List<Scene> scenes = new ArrayList<>();
    for (int i = 0; i < written.size(); i++) {
      CopyScene words = written.get(i);
      scenes.add(
          new Scene(
              "s" + (i + 1),
              words.role(),
              slots.get(i),
              new Transition(ins.get(i), transition),
              designs.get(i),
              words.setting(),
              product(words, request.brand()),
              photos.get(i).image(),
              photos.get(i).more(),
              overlay(words),
              List.of(),
              copy.spoken() ? words.narration() : "",
              words.effect(),
              1,
              null));
    }
    return scenes;
  }

  /**
   * With more photos than the scenes have room for, one scene gets the design that shows most of
   * them.
   */
  private List<String> roomyFor(int images, List<CopyScene> written, List<String> designs) {
    int most =
        places(written, designs).stream()
            .mapToInt(place -> place.shown() ? 1 + place.room() : 0)
            .sum();
    String roomiest =
        studio.designs().stream().max(Comparator.comparing(studio::roomIn)).orElseThrow();
    if (images <= most || designs.contains(roomiest)) {
      return designs;
    }
    List<String> roomy = new ArrayList<>(designs);
    IntStream.range(0, written.size())
        .boxed()
        .filter(i -> written.get(i).product() != ProductUse.NONE)
        .filter(i -> ALBUM_ROLES.contains(written.get(i).role()))
        .min(Comparator.comparing(i -> ALBUM_ROLES.indexOf(written.get(i).role())))
        .ifPresent(i -> roomy.set(i, roomiest));
    return roomy;
  }

  private List<Photos.Place> places(List<CopyScene> written, List<String> designs) {
    List<Photos.Place> places = new ArrayList<>();
    for (int i = 0; i < designs.size(); i++) {
      boolean shown = written.get(i).product() != ProductUse.NONE;
      places.add(new Photos.Place(shown, shown ? studio.roomIn(designs.get(i)) : 0));
    }
    return places;
  }

  private static ProductUse product(CopyScene words, BrandSnapshot brand) {
    return brand.products().isEmpty() ? ProductUse.NONE : words.product();
  }

  private static Overlay overlay(CopyScene words) {
    return new Overlay(
        words.kicker(), words.headline(), words.support(), words.points(), words.button());
  }

  /** A design for each scene, the best for its role that no scene before it has taken. */
  private List<String> designs(List<CopyScene> written, long seed) {
    List<String> taken = new ArrayList<>();
    for (int i = 0; i < written.size(); i++) {
      List<String> suited = studio.designsFor(written.get(i).role());
      int turn = (int) Math.floorMod(seed + i, (long) Math.min(2, suited.size()));
      List<String> ordered = new ArrayList<>(suited.subList(turn, suited.size()));
      ordered.addAll(suited.subList(0, turn));
      ordered.addAll(studio.designs());
      taken.add(
          ordered.stream().filter(d -> !taken.contains(d)).findFirst().orElse(suited.getFirst()));
    }
    return taken;
  }

  private static SoundPlan sound(PlanRequest request, CopyPlan copy) {
    return new SoundPlan(
        copy.spoken() ? request.voice() : null,
        1,
        request.music() == null ? copy.mood() : request.music(),
        true,
        request.captions());
  }

  private static String id(PlanRequest request) {
    String all = request.brand().name() + '\n' + request.brief().text() + '\n' + request.seed();
    return "ad-" + Fingerprint.of(all.getBytes(StandardCharsets.UTF_8)).hex().substring(0, 12);
  }
}
