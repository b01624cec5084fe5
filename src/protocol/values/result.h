// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/Error>

#include <functional>
#include <utility>
#include <variant>

namespace Kustomer {

/// Either the value that was asked for or the Error that says why there is none.
template <typename T>
class [[nodiscard]] Result
{
public:
    using Value = T;

    Result(T value)
        : m_outcome(std::in_place_index<0>, std::move(value))
    { }
    Result(Error error)
        : m_outcome(std::in_place_index<1>, std::move(error))
    { }

    bool hasValue() const { return m_outcome.index() == 0; }
    explicit operator bool() const { return hasValue(); }

    /// The value; only where hasValue().
    const T &value() const & { return std::get<0>(m_outcome); }
    T &&value() && { return std::get<0>(std::move(m_outcome)); }
    const T &operator*() const & { return value(); }
    const T *operator->() const { return &value(); }

    /// The reason; only where not hasValue().
    const Error &error() const { return std::get<1>(m_outcome); }

    bool operator==(const Result &) const = default;

private:
    std::variant<T, Error> m_outcome;
};

/// The value of an answer that says nothing but "done".
struct Done
{
    bool operator==(const Done &) const = default;
};

/// Hears the outcome, once.
template <typename T>
using Answer = std::function<void(Result<T>)>;

} // namespace Kustomer
