/** Building blocks of sound: oscillators, filters, space, dynamics and a loudness meter. */
@NullMarked
package app.spotwright.engine.sound.dsp;

import org.jspecify.annotations.NullMarked;
