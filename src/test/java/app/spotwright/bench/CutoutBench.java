package app.spotwright.bench;

import app.spotwright.engine.cutout.Cutout;
import app.spotwright.engine.cutout.CutoutEngine;
import app.spotwright.engine.cutout.CutoutScore;
import app.spotwright.engine.picture.PictureDecoder;
import app.spotwright.engine.picture.PictureEncoder;
import app.spotwright.engine.sample.SampleBackdrop;
import app.spotwright.engine.sample.SamplePhoto;
import app.spotwright.engine.sample.SampleProduct;
import app.spotwright.engine.sample.SampleStudio;
import app.spotwright.media.Picture;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Prints how well the project's own products are cut out: every product before nine backdrops, as
 * JPEG. Arguments: pixels across (800), and a folder for the cut-outs, if they are to be looked at.
 */
public final class CutoutBench {
  private static final int EACH = 3;
  private static final int JPEG = 90;
  private static final double LOWEST = 0.9;

  private CutoutBench() {}

  private record Row(
      SampleProduct product,
      SampleBackdrop backdrop,
      int variant,
      Cutout cutout,
      CutoutScore score,
      double seconds) {
    boolean isCard() {
      return cutout.kind() == Cutout.Kind.PHOTO_CARD;
    }
  }

  public static void main(String[] args) throws Exception {
    int width = args.length > 0 ? Integer.parseInt(args[0]) : 800;
    Path folder = args.length > 1 ? Path.of(args[1]) : null;
    List<Row> rows = new ArrayList<>();
    try (CutoutEngine engine = new CutoutEngine()) {
      for (SampleProduct product : SampleProduct.values()) {
        for (SampleBackdrop backdrop : SampleBackdrop.values()) {
          for (int k = 0; k < EACH; k++) {
            int variant = EACH * product.ordinal() + k;
            Picture[] seen = new Picture[1];
            Row row = row(engine, product, backdrop, variant, width, seen);
            rows.add(row);
            print(row);
            if (folder != null) {
              keep(folder, row, seen[0]);
            }
          }
        }
      }
    }
    summary(rows);
  }

  private static Row row(
      CutoutEngine engine,
      SampleProduct product,
      SampleBackdrop backdrop,
      int variant,
      int width,
      Picture[] seen)
      throws Exception {
    SamplePhoto shot = SampleStudio.shoot(product, backdrop, variant, width);
    byte[] file = PictureEncoder.jpeg(shot.photo(), JPEG);
    Picture photo = PictureDecoder.decode(file, 60_000_000, Integer.MAX_VALUE);
    seen[0] = photo;
    long start = System.nanoTime();
    Cutout cutout = engine.cutOut(photo);
    double seconds = (System.nanoTime() - start) / 1e9;
    return new Row(
        product, backdrop, variant, cutout, CutoutScore.of(cutout.picture(), shot), seconds);
  }

  private static void keep(Path folder, Row row, Picture photo) throws Exception {
    Files.createDirectories(folder);
    String name = "%s-%s-%d".formatted(row.product, row.backdrop, row.variant);
    Files.write(folder.resolve(name + ".png"), PictureEncoder.png(row.cutout.picture()));
    Files.write(folder.resolve(name + ".jpg"), PictureEncoder.jpeg(photo, JPEG));
  }

  private static void print(Row row) {
    System.out.printf(
        Locale.ROOT,
        "%-11s %-6s %3d  %-10s  confidence %.2f  overlap %.4f  fringe %.3f  %.1f s%n",
        row.product,
        row.backdrop,
        row.variant,
        row.cutout.kind(),
        row.cutout.confidence(),
        row.score.overlap(),
        row.score.fringe(),
        row.seconds);
  }

  private static void summary(List<Row> rows) {
    for (SampleBackdrop backdrop : SampleBackdrop.values()) {
      List<Row> cut = rows.stream().filter(r -> r.backdrop == backdrop && !r.isCard()).toList();
      long all = rows.stream().filter(r -> r.backdrop == backdrop).count();
      System.out.printf(
          Locale.ROOT,
          "%-6s %d of %d cut out: mean overlap %.4f (at least %.3f), lowest %.4f (%.2f), fringe %.3f%n",
          backdrop,
          cut.size(),
          all,
          cut.stream().mapToDouble(r -> r.score.overlap()).average().orElse(0),
          backdrop == SampleBackdrop.BUSY ? 0.96 : 0.985,
          cut.stream().mapToDouble(r -> r.score.overlap()).min().orElse(0),
          LOWEST,
          cut.stream().mapToDouble(r -> r.score.fringe()).average().orElse(0));
    }
  }
}
