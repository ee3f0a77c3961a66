/**
 * Generations that run in the background: ordered, queued, made step by step by a Spring Batch job,
 * watched and stopped, and taken up again after a crash. {@link
 * app.spotwright.generation.job.GenerationJob} is the table of contents.
 */
@NullMarked
package app.spotwright.generation.job;

import org.jspecify.annotations.NullMarked;
