package app.spotwright.generation;

import app.spotwright.ad.LogoImage;
import app.spotwright.ad.ProductImage;
import app.spotwright.composition.PrintedProps;
import app.spotwright.engine.cutout.Cutout;
import app.spotwright.engine.motion.Props;
import app.spotwright.engine.picture.DamagedPicture;
import app.spotwright.engine.picture.PictureDecoder;
import app.spotwright.engine.picture.PictureEncoder;
import app.spotwright.intake.AdmittedPicture;
import app.spotwright.intake.PictureIntake;
import app.spotwright.intake.UnreadablePicture;
import app.spotwright.media.Box;
import app.spotwright.media.Fingerprint;
import app.spotwright.media.Picture;
import app.spotwright.media.Sentence;
import app.spotwright.provider.Chain;
import app.spotwright.provider.CutoutProvider;
import app.spotwright.provider.ProviderFailure;
import app.spotwright.workshop.Artifact;
import app.spotwright.workshop.Recipe;
import app.spotwright.workshop.Workshop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Takes the photos in and cuts the product out of them, each once. */
final class ProductStage {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final String PIXELS = "picture.png";
  private static final String FACTS = "cutout.json";

  /** More than any picture that the intake hands on. */
  private static final long MOST_PIXELS = 60_000_000;

  private final PictureIntake intake;
  private final Chain<CutoutProvider> cutters;
  private final Workshop workshop;
  private final RunLog log;

  ProductStage(PictureIntake intake, Chain<CutoutProvider> cutters, Workshop workshop, RunLog log) {
    this.intake = intake;
    this.cutters = cutters;
    this.workshop = workshop;
    this.log = log;
  }

  static ProductStage of(Studio studio, RunLog log) {
    return new ProductStage(studio.intake(), studio.cutters(), studio.workshop(), log);
  }

  private record CutoutRecipe(String provider, String intake, Fingerprint photo) implements Recipe {
    @Override
    public String kind() {
      return "cut-out";
    }
  }

  private record PlainRecipe(String intake, Fingerprint photo) implements Recipe {
    @Override
    public String kind() {
      return "picture";
    }
  }

  private record Facts(Box subject, double confidence, Cutout.Kind kind) {}

  /**
   * All pictures of an ad.
   *
   * @param others pictures that are neither products nor the logo
   * @throws UnreadablePicture if a file is none that can be used
   */
  Materials gather(List<Photo> photos, @Nullable Path logo, List<Path> others)
      throws UnreadablePicture, IOException, InterruptedException {
    List<ProductImage> images = new ArrayList<>();
    List<Fingerprint> prints = new ArrayList<>();
    List<Props.Product> products = new ArrayList<>();
    for (Photo photo : photos) {
      AdmittedPicture admitted = intake.admit(photo.file());
      Artifact artifact = log.used(photo.cutout() ? cutout(admitted) : plain(admitted));
      Facts facts = facts(artifact);
      images.add(new ProductImage(place(photo.file()), admitted.content(), photo.cutout()));
      prints.add(artifact.fingerprint());
      products.add(product(artifact, facts));
      log.shown(new PhotoUse(place(photo.file()), shown(photo, facts.kind()), facts.confidence()));
      log.moves(Stage.EXTRACTING_PRODUCT, (double) images.size() / photos.size());
    }
    cutters.providers().forEach(CutoutProvider::close);
    Whole mark = logo == null ? null : whole(logo);
    List<Whole> pictures = new ArrayList<>();
    for (Path other : others) {
      pictures.add(whole(other));
    }
    Props props =
        new Props(
            products,
            mark == null ? null : mark.picture(),
            pictures.stream().map(Whole::picture).toList());
    return new Materials(
        images,
        logo == null || mark == null ? null : new LogoImage(place(logo), mark.content()),
        new PrintedProps(
            props,
            prints,
            mark == null ? null : mark.print(),
            pictures.stream().map(Whole::print).toList()));
  }

  /** A picture that is shown as it is. */
  private record Whole(Picture picture, Fingerprint content, Fingerprint print) {}

  private Whole whole(Path file) throws UnreadablePicture, IOException, InterruptedException {
    AdmittedPicture admitted = intake.admit(file);
    Artifact artifact = log.used(plain(admitted));
    return new Whole(pixels(artifact), admitted.content(), artifact.fingerprint());
  }

  private static PhotoUse.Shown shown(Photo photo, Cutout.Kind kind) {
    if (!photo.cutout()) {
      return PhotoUse.Shown.ORIGINAL;
    }
    return switch (kind) {
      case CUT_OUT -> PhotoUse.Shown.CUT_OUT;
      case OWN_ALPHA -> PhotoUse.Shown.OWN_ALPHA;
      case PHOTO_CARD -> PhotoUse.Shown.PHOTO_CARD;
    };
  }

  /** The cut-out of a photo as a picture of the photo's size. */
  Cutout single(Path photo) throws UnreadablePicture, IOException, InterruptedException {
    Artifact artifact = log.used(cutout(intake.admit(photo)));
    Facts facts = facts(artifact);
    return new Cutout(pixels(artifact), facts.subject(), facts.confidence(), facts.kind());
  }

  private Artifact cutout(AdmittedPicture admitted)
      throws UnreadablePicture, IOException, InterruptedException {
    try {
      var delivery = cutters.ask(provider -> cutout(provider, admitted));
      return delivery.answer();
    } catch (ProviderFailure e) {
      log.degraded(
          Stage.EXTRACTING_PRODUCT,
          null,
          Sentence.of(Loss.CUT_OUT, String.valueOf(admitted.file().getFileName())),
          Sentence.of(Loss.FRAMED_PHOTO),
          e.sentence());
      return plain(admitted);
    } catch (Undecodable e) {
      throw e.reason;
    }
  }

  private Artifact cutout(CutoutProvider provider, AdmittedPicture admitted)
      throws ProviderFailure, IOException, InterruptedException {
    return workshop.<ProviderFailure>make(
        new CutoutRecipe(provider.id(), PictureIntake.VERSION, admitted.content()),
        folder -> write(folder, provider.cutOut(decode(admitted))));
  }

  /** The whole picture as it is: a logo, or a photo that could or should not be cut. */
  private Artifact plain(AdmittedPicture admitted)
      throws UnreadablePicture, IOException, InterruptedException {
    try {
      return workshop.<RuntimeException>make(
          new PlainRecipe(PictureIntake.VERSION, admitted.content()),
          folder -> {
            Picture picture = decode(admitted);
            Box whole = new Box(0, 0, picture.width(), picture.height());
            write(folder, new Cutout(picture, whole, 0, Cutout.Kind.PHOTO_CARD));
          });
    } catch (Undecodable e) {
      throw e.reason;
    }
  }

  /** Carries the reason out of a maker; never leaves this class. */
  private static final class Undecodable extends IOException {
    private static final long serialVersionUID = 1L;
    private final transient UnreadablePicture reason;

    Undecodable(UnreadablePicture reason) {
      super(reason);
      this.reason = reason;
    }
  }

  private Picture decode(AdmittedPicture admitted) throws Undecodable, InterruptedException {
    try {
      return intake.decode(admitted);
    } catch (UnreadablePicture e) {
      throw new Undecodable(e);
    }
  }

  private static void write(Path folder, Cutout cutout) throws IOException {
    Files.write(folder.resolve(PIXELS), PictureEncoder.png(cutout.picture()));
    Facts facts = new Facts(cutout.subject(), cutout.confidence(), cutout.kind());
    Files.write(folder.resolve(FACTS), MAPPER.writeValueAsBytes(facts));
  }

  private static Props.Product product(Artifact artifact, Facts facts) throws IOException {
    boolean card = facts.kind() == Cutout.Kind.PHOTO_CARD;
    return new Props.Product(pixels(artifact), facts.subject(), card);
  }

  private static Facts facts(Artifact artifact) throws IOException {
    return MAPPER.readValue(Files.readAllBytes(artifact.file(FACTS)), Facts.class);
  }

  private static Picture pixels(Artifact artifact) throws IOException {
    try {
      byte[] file = Files.readAllBytes(artifact.file(PIXELS));
      return PictureDecoder.decode(file, MOST_PIXELS, Integer.MAX_VALUE);
    } catch (DamagedPicture e) {
      throw new IOException("a kept picture is damaged: " + artifact.folder(), e);
    }
  }

  private static String place(Path file) {
    return file.toAbsolutePath().normalize().toString();
  }
}
