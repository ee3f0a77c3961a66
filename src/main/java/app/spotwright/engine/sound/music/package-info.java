/** What is played: tempo, form, harmony, melody, rhythm and who plays it in which mood. */
@NullMarked
package app.spotwright.engine.sound.music;

import org.jspecify.annotations.NullMarked;
