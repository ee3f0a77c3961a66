/** The media store in a bucket of an S3-compatible service. */
@NullMarked
package app.spotwright.storage.s3;

import org.jspecify.annotations.NullMarked;
