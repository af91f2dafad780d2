package org.papergraph.domain;

import java.math.BigDecimal;

/**
 * One reported number. What it is of, on what and in which metric are assertions about it.
 *
 * @param field the text it was read in
 * @param span the number in that text; field and span name the result within its paper
 * @param value as printed: 83.8 for "83.8%"
 * @param unit {@code %}, {@code points}, {@code x}, or empty
 * @param kind what the number says
 */
public record Result(Field field, Span span, BigDecimal value, String unit, ResultKind kind)
    implements Thing {}
