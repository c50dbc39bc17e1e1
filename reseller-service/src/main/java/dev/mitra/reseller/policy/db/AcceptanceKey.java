package dev.mitra.reseller.policy.db;

import java.io.Serializable;
import java.util.UUID;

/// A reseller accepts a version once.
record AcceptanceKey(UUID resellerId, String policyVersion) implements Serializable {}
