package app.spotwright.engine.sample;

/** A product that exists only here. */
public enum SampleProduct {
  /** A bottle of blood-orange spritz with a paper label. */
  BOTTLE("Solara"),
  /** A stoneware coffee mug with an open handle. */
  MUG("Nordlys"),
  /** A jar of night balm with a golden lid: bright, low and wide. */
  JAR("Lune"),
  /** A dispenser of hand cream, all white. */
  PUMP("Aume"),
  /** A perfume flask of clear glass. */
  FLASK("Ambra"),
  /** Headphones: a thin band over a wide opening. */
  HEADPHONES("Hush"),
  /** A desk lamp on thin arms. */
  LAMP("Halden"),
  /** A carton of tea. */
  CARTON("Mori"),
  /** A cap of heavy cloth. */
  CAP("Fjell");

  private final String brand;

  SampleProduct(String brand) {
    this.brand = brand;
  }

  /** The brand on its label. */
  public String brand() {
    return brand;
  }
}
