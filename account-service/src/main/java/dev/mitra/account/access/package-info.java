/// What an account is and may do, from our own store alone: roles and the reseller it acts for.
@NullMarked
package dev.mitra.account.access;

import org.jspecify.annotations.NullMarked;
