/// What every operation shares in the OpenAPI document: roles, problems, keys of repetition, the shapes of the
/// kernel's values. Runs once, while the service is built.
@NullMarked
package dev.mitra.web.openapi;

import org.jspecify.annotations.NullMarked;
