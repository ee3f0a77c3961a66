/** The command line: one class for each command. */
@NullMarked
package app.spotwright.cli;

import org.jspecify.annotations.NullMarked;
