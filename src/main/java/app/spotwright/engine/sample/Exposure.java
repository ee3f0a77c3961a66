package app.spotwright.engine.sample;

import app.spotwright.media.Picture;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Turns rays into pixels. Rows are worked on in parallel, each on its own. */
final class Exposure {
  /** Rays along each side of a pixel on an edge. */
  private static final int FINE = 4;

  /** Difference of neighbours, of 255, from which a pixel is traced again in finer steps. */
  private static final int EDGE = 10;

  private static final double NOISE = 0.9;
  private static final int SHADOW_STEP = 4;

  private Exposure() {}

  /** See {@link SamplePhoto}. */
  record Taken(Picture product, Picture outline) {}

  /** The product on transparent ground. */
  static Taken product(Tracer tracer, Camera camera) {
    int width = camera.width();
    int height = camera.height();
    byte[] rough = new byte[width * height * 4];
    IntStream.range(0, height)
        .parallel()
        .forEach(y -> {
          for (int x = 0; x < width; x++) {
            put(rough, y * width + x, tracer.trace(camera.eye(), camera.ray(x + 0.5, y + 0.5)));
          }
        });
    byte[] rgba = rough.clone();
    byte[] outline = covered(rough);
    IntStream.range(1, height - 1)
        .parallel()
        .forEach(y -> {
          for (int x = 1; x < width - 1; x++) {
            if (isEdge(rough, y * width + x, width)) {
              refine(rgba, outline, y * width + x, tracer, camera);
            }
          }
        });
    return new Taken(new Picture(width, height, rgba), new Picture(width, height, outline));
  }

  /** The product in front of its backdrop, with its shadow, and a sensor's noise over all. */
  static Picture together(
      Tracer tracer, Camera camera, Picture ground, Picture product, double noise) {
    int width = camera.width();
    int height = camera.height();
    float[] light = floorLight(tracer, camera);
    int columns = width / SHADOW_STEP + 2;
    byte[] rgba = new byte[width * height * 4];
    var random = new SplittableRandom(width * 31L + height);
    for (int y = 0, i = 0; y < height; y++) {
      for (int x = 0; x < width; x++, i += 4) {
        double kept = between(light, columns, x, y);
        int alpha = product.rgba()[i + 3] & 0xFF;
        double grain = NOISE * noise * (random.nextDouble() + random.nextDouble() - 1);
        for (int c = 0; c < 3; c++) {
          double behind = (ground.rgba()[i + c] & 0xFF) * kept;
          double front = product.rgba()[i + c] & 0xFF;
          double value = (front * alpha + behind * (255 - alpha)) / 255 + grain;
          rgba[i + c] = (byte) Math.clamp(Math.round(value), 0, 255);
        }
        rgba[i + 3] = -1;
      }
    }
    return new Picture(width, height, rgba);
  }

  /** How much light the floor keeps, on a coarse grid, for shadows are soft. */
  private static float[] floorLight(Tracer tracer, Camera camera) {
    int columns = camera.width() / SHADOW_STEP + 2;
    int rows = camera.height() / SHADOW_STEP + 2;
    float[] light = new float[columns * rows];
    IntStream.range(0, rows)
        .parallel()
        .forEach(row -> {
          for (int column = 0; column < columns; column++) {
            Vec ray = camera.ray(column * SHADOW_STEP, row * SHADOW_STEP);
            double t = -camera.eye().y() / ray.y();
            Vec at = camera.eye().plus(ray.times(t));
            double kept = ray.y() < 0 && at.z() > -4 ? tracer.floorLight(at.x(), at.z()) : 1;
            light[row * columns + column] = (float) Math.pow(kept, 0.6);
          }
        });
    return light;
  }

  private static double between(float[] grid, int columns, int x, int y) {
    double gx = (double) x / SHADOW_STEP;
    double gy = (double) y / SHADOW_STEP;
    int at = (int) gy * columns + (int) gx;
    double fx = gx - (int) gx;
    double fy = gy - (int) gy;
    double upper = grid[at] * (1 - fx) + grid[at + 1] * fx;
    double lower = grid[at + columns] * (1 - fx) + grid[at + columns + 1] * fx;
    return upper * (1 - fy) + lower * fy;
  }

  private static void refine(byte[] rgba, byte[] outline, int pixel, Tracer tracer, Camera camera) {
    int x = pixel % camera.width();
    int y = pixel / camera.width();
    double[] sum = new double[3];
    int hits = 0;
    double cover = 0;
    for (int i = 0; i < FINE * FINE; i++) {
      double dx = (i % FINE + 0.5) / FINE;
      double dy = (i / FINE + 0.5) / FINE;
      Seen seen = tracer.trace(camera.eye(), camera.ray(x + dx, y + dy));
      if (seen != null) {
        hits++;
        cover += seen.cover();
        sum[0] += seen.cover() * encoded(seen.colour().x());
        sum[1] += seen.cover() * encoded(seen.colour().y());
        sum[2] += seen.cover() * encoded(seen.colour().z());
      }
    }
    for (int c = 0; c < 3; c++) {
      rgba[4 * pixel + c] = (byte) (hits == 0 ? 0 : Math.round(sum[c] / cover));
    }
    rgba[4 * pixel + 3] = (byte) Math.round(255 * cover / (FINE * FINE));
    outline[4 * pixel + 3] = (byte) Math.round(255.0 * hits / (FINE * FINE));
  }

  private static boolean isEdge(byte[] rgba, int pixel, int width) {
    for (int next : new int[] {pixel - 1, pixel + 1, pixel - width, pixel + width}) {
      for (int c = 0; c < 4; c++) {
        if (Math.abs((rgba[4 * pixel + c] & 0xFF) - (rgba[4 * next + c] & 0xFF)) > EDGE) {
          return true;
        }
      }
    }
    return false;
  }

  /** White where anything was met. */
  private static byte[] covered(byte[] rgba) {
    byte[] outline = new byte[rgba.length];
    for (int i = 0; i < rgba.length; i += 4) {
      if (rgba[i + 3] != 0) {
        Arrays.fill(outline, i, i + 4, (byte) -1);
      }
    }
    return outline;
  }

  private static void put(byte[] rgba, int pixel, @Nullable Seen seen) {
    if (seen != null) {
      Vec colour = seen.colour();
      rgba[4 * pixel] = (byte) Math.round(encoded(colour.x()));
      rgba[4 * pixel + 1] = (byte) Math.round(encoded(colour.y()));
      rgba[4 * pixel + 2] = (byte) Math.round(encoded(colour.z()));
      rgba[4 * pixel + 3] = (byte) Math.max(1, Math.round(255 * seen.cover()));
    }
  }

  /** Linear light to 0…255 with a soft shoulder, so that highlights do not burn out. */
  private static double encoded(double light) {
    double x = Math.max(0, light);
    double shoulder = x < 0.6 ? x : 0.6 + 0.4 * (1 - Math.exp(-(x - 0.6) / 0.4));
    double v =
        shoulder <= 0.0031308 ? 12.92 * shoulder : 1.055 * Math.pow(shoulder, 1 / 2.4) - 0.055;
    return 255 * v;
  }
}
