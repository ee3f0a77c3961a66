package app.spotwright.engine.motion;

import app.spotwright.engine.motion.Typesetter.Align;
import app.spotwright.media.AspectRatio;

/**
 * Where words and product go, composed anew for each shape: a slim product has the whole height and
 * the words a column beside it; a broad one has the whole width, with the words above or below.
 *
 * @param text box for the words
 * @param align of the words
 * @param anchor of the words in their box
 * @param order how words and product stand to one another
 * @param product box for the product, once the words are measured; see {@link #productBox}
 */
record Plot(Zone text, Align align, double anchor, Order order, Zone product) {
  /** How words and product stand to one another. */
  enum Order {
    /** The product stands below the words. */
    WORDS_ABOVE,
    /** The product stands above the words. */
    WORDS_BELOW,
    BESIDE
  }

  /** Words may reach down to here in a tall frame, which is free on every platform. */
  private static final double WORDS_DOWN_TO = 0.65;

  /** Width to height up to which a product leaves room for a column of words beside it. */
  private static final double SLIM_IN_TALL = 0.6;

  private static final double SLIM_IN_PORTRAIT = 0.8;

  /** A headline smaller than this (units) asks for the whole width. */
  private static final double SMALLEST_IN_COLUMN = 62;

  static Plot of(Stage stage) {
    return of(stage, Order.WORDS_ABOVE);
  }

  /**
   * @param stacked the order where words and product do not stand side by side
   */
  static Plot of(Stage stage, Order stacked) {
    return of(stage, stacked, stage.mirrored());
  }

  /**
   * @param mirrored whether the words stand on the right where they stand beside the product
   */
  static Plot of(Stage stage, Order stacked, boolean mirrored) {
    ProductArt art = stage.product();
    if (art == null) {
      return alone(stage);
    }
    Plot column = column(stage, art, mirrored);
    return column == null || !column.fits(stage) ? stacked(stage, stacked) : column;
  }

  /**
   * Words and product under one another wherever the product is large enough so: a slim one has to
   * stand above the words, or beside them.
   */
  static Plot over(Stage stage, Order order) {
    ProductArt art = stage.product();
    Sheet sheet = stage.sheet();
    boolean slim = art != null && art.aspect() < (sheet.tall() ? SLIM_IN_TALL : SLIM_IN_PORTRAIT);
    boolean stacks =
        sheet.tall() && (!slim || order == Order.WORDS_BELOW)
            || sheet.ratio() == AspectRatio.PORTRAIT_4_5 && !slim
            || sheet.square() && art != null && art.aspect() > 0.9;
    return art != null && stacks ? stacked(stage, order) : of(stage, order);
  }

  /** For what is broader than one product: words above it in every shape. */
  static Plot row(Stage stage) {
    return stacked(stage, Order.WORDS_ABOVE);
  }

  /** For two panels: words above them, or beside them in a wide frame. */
  static Plot pair(Stage stage) {
    return stage.sheet().wide() ? halves(stage, stage.mirrored(), 0.42, 0.03) : row(stage);
  }

  boolean beside() {
    return order == Order.BESIDE;
  }

  /** What is free above the captions. */
  static Zone free(Stage stage, Zone safe) {
    if (stage.program().captions().isEmpty()) {
      return safe;
    }
    float bottom = stage.sheet().captions().y() - stage.px(26);
    return Zone.edges(safe.x(), safe.y(), safe.right(), Math.min(safe.bottom(), bottom));
  }

  /** How far down a product may reach: to the captions, or a little below where words must end. */
  static float foot(Stage stage) {
    Sheet sheet = stage.sheet();
    float lowest = sheet.tall() ? sheet.height() * 0.83f : sheet.safe().bottom() - stage.px(4);
    return free(stage, new Zone(0, 0, sheet.width(), lowest)).bottom();
  }

  private static Plot alone(Stage stage) {
    Zone free = free(stage, stage.sheet().centred());
    Sheet sheet = stage.sheet();
    if (sheet.tall()) {
      free = Zone.edges(free.x(), free.y(), free.right(), (float) (sheet.height() * WORDS_DOWN_TO));
    }
    Zone text = sheet.wide() ? free.inset(free.w() * 0.09f, 0) : free;
    return new Plot(text, Align.CENTRE, 0.5, Order.WORDS_ABOVE, text);
  }

  private static Plot stacked(Stage stage, Order order) {
    Sheet sheet = stage.sheet();
    boolean tall = sheet.tall();
    Zone free = free(stage, sheet.centred());
    boolean captions = !stage.program().captions().isEmpty();
    float share = tall ? (captions ? 0.44f : 0.46f) : 0.4f;
    float height = (float) Math.min(free.h() * share, sheet.height() * 0.28);
    float margin = stage.px(tall ? 50 : 70);
    float left = margin;
    float right = sheet.width() - margin;
    if (order == Order.WORDS_BELOW) {
      Zone text = free.bottom(height);
      float top = sheet.height() * (tall ? 0.085f : 0.05f);
      return new Plot(text, Align.CENTRE, 1, order, Zone.edges(left, top, right, text.bottom()));
    }
    Zone text = free.top(height);
    return new Plot(
        text, Align.CENTRE, 0, Order.WORDS_ABOVE, Zone.edges(left, text.y(), right, foot(stage)));
  }

  private static @org.jspecify.annotations.Nullable Plot column(
      Stage stage, ProductArt art, boolean mirrored) {
    AspectRatio ratio = stage.sheet().ratio();
    return switch (ratio) {
      case VERTICAL_9_16 -> art.aspect() > SLIM_IN_TALL ? null : slim(stage, art, mirrored, 0.105);
      case PORTRAIT_4_5 ->
          art.aspect() > SLIM_IN_PORTRAIT ? null : slim(stage, art, mirrored, 0.055);
      case SQUARE_1_1 -> art.aspect() > 1.05 ? null : halves(stage, mirrored, 0.53, 0.02);
      case LANDSCAPE_16_9 -> halves(stage, mirrored, 0.48, 0.04);
    };
  }

  /** The product as tall as the frame allows, the words in what is left of the width. */
  private static Plot slim(Stage stage, ProductArt art, boolean mirrored, double top) {
    Sheet sheet = stage.sheet();
    float from = (float) (sheet.height() * top);
    float foot = foot(stage);
    float width =
        Math.clamp((foot - from) * art.aspect(), sheet.width() * 0.3f, sheet.width() * 0.5f);
    float margin = stage.px(52);
    float x = mirrored ? margin : sheet.width() - margin - width;
    Zone product = Zone.edges(x, from, x + width, foot);
    Zone safe = sheet.safe();
    Zone free = free(stage, safe);
    float gap = stage.px(40);
    Zone text =
        mirrored
            ? Zone.edges(product.right() + gap, free.y(), safe.right(), free.bottom())
            : Zone.edges(safe.x(), free.y(), product.x() - gap, free.bottom());
    return new Plot(text, Align.LEFT, 0.42, Order.BESIDE, product);
  }

  private static Plot halves(Stage stage, boolean mirrored, double share, double gap) {
    Sheet sheet = stage.sheet();
    Zone safe = sheet.safe();
    Zone free = free(stage, safe);
    float words = (float) (safe.w() * share);
    float room = (float) (safe.w() * (1 - share - gap));
    Zone text = mirrored ? free.right(words) : free.left(words);
    Zone side = mirrored ? free.left(room) : free.right(room);
    Zone product = Zone.edges(side.x(), sheet.height() * 0.045f, side.right(), foot(stage));
    return new Plot(text, Align.LEFT, 0.5, Order.BESIDE, product);
  }

  /** Whether the headline is large enough in the column. */
  private boolean fits(Stage stage) {
    if (!stage.sheet().tall() && stage.sheet().ratio() != AspectRatio.PORTRAIT_4_5) {
      return true;
    }
    Setting probe =
        Setting.fit(
            stage.text().headline(),
            stage.type().headline().sized(138, 5),
            text.w(),
            text.h() * 0.6f,
            stage.sheet().k());
    return probe.lines().isEmpty() || probe.smallest() >= stage.px(SMALLEST_IN_COLUMN);
  }

  /** More height for the words, where a button stands with them. */
  Plot roomier(Stage stage) {
    if (beside() || stage.product() == null) {
      return this;
    }
    float more = stage.sheet().tall() ? stage.px(130) : text.h() * 0.36f;
    Zone words = Zone.edges(text.x(), text.y(), text.right(), text.bottom() + more);
    return new Plot(words, align, anchor, order, product);
  }

  /**
   * The product's box when the words take {@code used}. May be asked for once: the photos that
   * share it are given their room.
   */
  Zone productBox(Stage stage, Zone used) {
    return productBox(stage, used, Float.MAX_VALUE);
  }

  /**
   * The same above something that stands at the frame's foot.
   *
   * @param lowest where that begins, in pixels from the top
   */
  Zone productBox(Stage stage, Zone used, float lowest) {
    Zone box = box(stage, used);
    box = Zone.edges(box.x(), box.y(), box.right(), Math.min(box.bottom(), lowest));
    return stage.shared(belowLabel(stage, box));
  }

  /** Lower where the product would stand behind the label in the upper left of a tall frame. */
  static Zone belowLabel(Stage stage, Zone box) {
    Zone label = AiLabel.place(stage).grown(stage.px(24));
    ProductArt art = stage.product();
    if (!stage.sheet().tall() || art == null || box.y() >= label.bottom()) {
      return box;
    }
    float width = Math.min(box.w(), box.h() * art.aspect());
    boolean behind = label.meets(new Zone(box.cx() - width / 2, box.y(), width, box.h()));
    return behind ? box.without(label.bottom() - box.y()) : box;
  }

  private Zone box(Stage stage, Zone used) {
    float gap = stage.px(44);
    boolean silent = used.h() <= 0;
    return switch (order) {
      case BESIDE -> product;
      case WORDS_ABOVE ->
          Zone.edges(
              product.x(),
              silent ? text.y() : used.bottom() + gap,
              product.right(),
              product.bottom());
      case WORDS_BELOW ->
          Zone.edges(
              product.x(), product.y(), product.right(), silent ? text.bottom() : used.y() - gap);
    };
  }
}
