// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLatin1StringView>

#include <tuple>

namespace Kustomer {

/// How an attribute is read where the service names it.
enum class Reading {
    Plain,
    Line,     ///< a text, made fit for one line of an interface
    Required, ///< without it there is no noun, in an answer or in a record
    KeptOnly, ///< it stands elsewhere in an answer, or nowhere; only records have it by name
};

/// One attribute of a noun. The one declaration serves whoever reads an answer, and who writes a
/// record and reads it again.
template <typename Noun, typename Value>
struct Field
{
    Value Noun::*member;
    QLatin1StringView name; ///< in records
    Reading reading = Reading::Plain;
    QLatin1StringView otherName = {}; ///< in the service's answers, where it is not the same

    constexpr QLatin1StringView wireName() const { return otherName.isEmpty() ? name : otherName; }
};

template <typename Noun, typename Value>
Field(Value Noun::*, QLatin1StringView, Reading = Reading::Plain, QLatin1StringView = {})
    -> Field<Noun, Value>;

/// Calls a function with each field of a table.
template <typename Table, typename Function>
constexpr void forEachField(const Table &table, const Function &call)
{
    std::apply([&call](const auto &...field) { (call(field), ...); }, table);
}

} // namespace Kustomer
