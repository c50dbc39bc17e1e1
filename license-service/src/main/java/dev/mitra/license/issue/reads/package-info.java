/// What orders and accounts tell this service.
@NullMarked
package dev.mitra.license.issue.reads;

import org.jspecify.annotations.NullMarked;
