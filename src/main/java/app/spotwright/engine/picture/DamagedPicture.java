package app.spotwright.engine.picture;

/** A picture file that cannot be decoded to its end. */
public final class DamagedPicture extends Exception {
  private static final long serialVersionUID = 1L;

  private final Damage damage;

  /** What is wrong with it. */
  public enum Damage {
    /** Its header says nothing that can be. */
    HEADER,
    /** It ends before its last pixel. */
    CUT_OFF,
    /** Its pixels are broken, or others than the header says. */
    CONTENT
  }

  /**
   * @param message details for a log, fit to follow "the picture …"
   */
  public DamagedPicture(Damage damage, String message) {
    super(message);
    this.damage = damage;
  }

  DamagedPicture(Damage damage, String message, Throwable cause) {
    super(message, cause);
    this.damage = damage;
  }

  /** What is wrong with it. */
  public Damage damage() {
    return damage;
  }
}
