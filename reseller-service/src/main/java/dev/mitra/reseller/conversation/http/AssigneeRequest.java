package dev.mitra.reseller.conversation.http;

import dev.mitra.kernel.AccountId;
import org.jspecify.annotations.Nullable;

/// @param assignee absent gives the thread back to all
public record AssigneeRequest(@Nullable AccountId assignee) {}
