package app.spotwright.engine.sample;

/** A product that exists only here. */
public enum SampleProduct {
  /** A bottle of blood-orange spritz with a paper label. */
  BOTTLE("Solara"),
  /** A stoneware coffee mug with an open handle. */
  MUG("Nordlys"),
  /** A jar of night balm with a golden lid: bright, low and wide. */
  JAR("Lune");

  private final String brand;

  SampleProduct(String brand) {
    this.brand = brand;
  }

  /** The brand on its label. */
  public String brand() {
    return brand;
  }
}
