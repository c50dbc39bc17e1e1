/// PolicyPublished and PolicyAccepted.
@NullMarked
package dev.mitra.reseller.policy.publishes;

import org.jspecify.annotations.NullMarked;
