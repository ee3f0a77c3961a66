/**
 * Language models of whoever speaks the protocol of OpenAI; the only corner that knows Spring AI.
 */
@NamedInterface("openai")
@NullMarked
package app.spotwright.provider.openai;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
