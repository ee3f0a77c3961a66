package app.spotwright.brand;

import app.spotwright.tasks.RecurringWork;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Removes deleted brands for good; their pictures go as all do that nothing names. */
@Component
class BrandRetention implements RecurringWork {
  private final Brands brands;

  BrandRetention(Brands brands) {
    this.brands = brands;
  }

  @Override
  public String name() {
    return "deleted-brands";
  }

  @Override
  public Duration pause() {
    return Duration.ofHours(1);
  }

  @Override
  public void run() {
    brands.purge();
  }
}
