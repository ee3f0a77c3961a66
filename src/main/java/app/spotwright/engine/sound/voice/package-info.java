/**
 * The voice: written lines are read out as words, words become phonemes, phonemes become speech by
 * the Kokoro network. In this order: {@code TextReader}, {@code Pronouncer}, {@code Script}, {@code
 * KokoroModel}, {@code Finish}; {@code KokoroVoice} is the door.
 */
@NamedInterface("voice")
@NullMarked
package app.spotwright.engine.sound.voice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
