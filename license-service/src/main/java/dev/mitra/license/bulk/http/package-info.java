/// Where staff send a CSV file, to try it or for good.
@NullMarked
package dev.mitra.license.bulk.http;

import org.jspecify.annotations.NullMarked;
