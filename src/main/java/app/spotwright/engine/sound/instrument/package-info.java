/** Instruments that turn notes into samples: sampled ones, synthesised ones and drums. */
@NullMarked
package app.spotwright.engine.sound.instrument;

import org.jspecify.annotations.NullMarked;
