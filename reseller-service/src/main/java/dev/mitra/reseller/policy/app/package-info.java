/// Publishes each shipped version once in the cluster, shows them, and records acceptance.
@NullMarked
package dev.mitra.reseller.policy.app;

import org.jspecify.annotations.NullMarked;
