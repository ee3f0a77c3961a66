/** Sound effects, one recipe each. */
@NullMarked
package app.spotwright.engine.sound.effect;

import org.jspecify.annotations.NullMarked;
