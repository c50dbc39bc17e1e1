/// The customers of resellers, as far as orders name them: a firm, no person. They are the vendor's once their
/// reseller leaves.
@NullMarked
package dev.mitra.reseller.customer;

import org.jspecify.annotations.NullMarked;
