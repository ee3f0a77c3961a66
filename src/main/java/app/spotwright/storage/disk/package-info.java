/** The media store in a folder of this machine. */
@NullMarked
package app.spotwright.storage.disk;

import org.jspecify.annotations.NullMarked;
