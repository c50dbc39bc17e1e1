/// The vendor's applications to which people log in: storefront, portal, forum.
@NullMarked
package dev.mitra.account.application;

import org.jspecify.annotations.NullMarked;
