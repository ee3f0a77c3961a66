package app.spotwright;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The whole application: every top package below this one is a module of its own. */
@Modulithic(systemName = "Spotwright")
@SpringBootApplication
public class SpotwrightApplication {}
