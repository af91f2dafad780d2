package org.papergraph.domain;

/** What can stand at an end of an assertion. */
public sealed interface Thing permits Paper, Entity, Result, Quantity, Link {}
