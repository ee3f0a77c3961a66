package app.spotwright.engine.motion;

import app.spotwright.engine.motion.Typesetter.Align;

/**
 * Where words and product go: under one another in tall frames, side by side in wide ones.
 *
 * @param text box for the words
 * @param align of the words
 * @param anchor of the words in their box
 * @param beside whether the product stands beside the words and not below
 * @param product box for the product, once the words are measured; see {@link #productBelow}
 */
record Plot(Zone text, Align align, double anchor, boolean beside, Zone product) {
  /** Words may reach down to here in a tall frame, which is free on every platform. */
  private static final double WORDS_DOWN_TO = 0.65;

  static Plot of(Stage stage) {
    return of(stage, stage.variant(3, 2) == 1);
  }

  /**
   * @param mirrored whether the words stand on the right where they stand beside the product
   */
  static Plot of(Stage stage, boolean mirrored) {
    ProductArt art = stage.product();
    if (art == null) {
      return alone(stage);
    }
    return switch (stage.sheet().ratio()) {
      case VERTICAL_9_16 -> tall(stage);
      case PORTRAIT_4_5 -> stacked(stage, 0.4);
      case SQUARE_1_1 ->
          art.aspect() > 1.05 ? stacked(stage, 0.4) : beside(stage, mirrored, 0.53, 0.02);
      case LANDSCAPE_16_9 -> beside(stage, mirrored, 0.5, 0.05);
    };
  }

  /** What is free above the captions. */
  static Zone free(Stage stage, Zone safe) {
    if (stage.program().captions().isEmpty()) {
      return safe;
    }
    float bottom = stage.sheet().captions().y() - stage.px(26);
    return Zone.edges(safe.x(), safe.y(), safe.right(), Math.min(safe.bottom(), bottom));
  }

  private static Plot alone(Stage stage) {
    Zone free = free(stage, stage.sheet().centred());
    Sheet sheet = stage.sheet();
    if (sheet.tall()) {
      free = Zone.edges(free.x(), free.y(), free.right(), (float) (sheet.height() * WORDS_DOWN_TO));
    }
    Zone text = sheet.wide() ? free.inset(free.w() * 0.09f, 0) : free;
    return new Plot(text, Align.CENTRE, 0.5, false, text);
  }

  private static Plot tall(Stage stage) {
    Sheet sheet = stage.sheet();
    Zone safe = sheet.centred();
    boolean captions = !stage.program().captions().isEmpty();
    Zone text = safe.inset(0, stage.px(10)).top(sheet.height() * (captions ? 0.235f : 0.275f));
    Zone free = free(stage, new Zone(0, 0, sheet.width(), sheet.height() * 0.785f));
    float margin = stage.px(96);
    Zone product = Zone.edges(margin, text.bottom(), sheet.width() - margin, free.bottom());
    return new Plot(text, Align.CENTRE, 0, false, product);
  }

  private static Plot stacked(Stage stage, double share) {
    Sheet sheet = stage.sheet();
    Zone safe = sheet.centred();
    Zone free = free(stage, safe);
    Zone text = free.top((float) (free.h() * share));
    float below = stage.program().captions().isEmpty() ? stage.px(4) : 0;
    Zone product = Zone.edges(safe.x(), text.bottom(), safe.right(), free.bottom() - below);
    return new Plot(text, Align.CENTRE, 0, false, product);
  }

  private static Plot beside(Stage stage, boolean mirrored, double share, double gap) {
    Zone safe = stage.sheet().safe();
    Zone free = free(stage, safe);
    float words = (float) (safe.w() * share);
    float room = (float) (safe.w() * (1 - share - gap));
    Zone text = mirrored ? free.right(words) : free.left(words);
    Zone product = mirrored ? free.left(room) : free.right(room);
    return new Plot(text, Align.LEFT, 0.5, true, product.inset(0, stage.px(10)));
  }

  /** More height for the words, where a button stands under them. */
  Plot roomier(Stage stage) {
    if (beside || stage.product() == null) {
      return this;
    }
    float more = stage.sheet().tall() ? stage.px(130) : text.h() * 0.36f;
    Zone words = Zone.edges(text.x(), text.y(), text.right(), text.bottom() + more);
    return new Plot(words, align, anchor, false, product);
  }

  /** The product's box when the words take {@code used}. */
  Zone productBelow(Stage stage, Zone used) {
    if (beside) {
      return product;
    }
    float top = used.h() <= 0 ? text.y() : used.bottom() + stage.px(46);
    return Zone.edges(product.x(), top, product.right(), product.bottom());
  }
}
