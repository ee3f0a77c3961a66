/**
 * An ad's words by a language model: agents that write, agents that judge, prompts that an operator
 * can change, and our own rules that hold whatever a model says.
 */
@ApplicationModule(allowedDependencies = {"media", "engine :: copy", "provider"})
@NullMarked
package app.spotwright.story;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
