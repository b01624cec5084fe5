// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <memory>
#include <optional>
#include <utility>

namespace Kustomer {

/// An optional value that is hardly ever there: without one it takes the room of a pointer.
template <typename T>
class Rare
{
public:
    Rare() = default;
    Rare(T value)
        : m_value(std::make_unique<T>(std::move(value)))
    { }
    Rare(const std::optional<T> &value)
        : m_value(value ? std::make_unique<T>(*value) : nullptr)
    { }
    Rare(const Rare &other)
        : m_value(other.m_value ? std::make_unique<T>(*other.m_value) : nullptr)
    { }
    Rare(Rare &&other) noexcept = default;
    ~Rare() = default;

    Rare &operator=(Rare other) noexcept
    {
        m_value.swap(other.m_value);
        return *this;
    }

    bool hasValue() const { return bool(m_value); }
    explicit operator bool() const { return hasValue(); }

    /// The value; only where hasValue().
    const T &operator*() const { return *m_value; }
    const T *operator->() const { return m_value.get(); }

    bool operator==(const Rare &other) const
    {
        return m_value && other.m_value ? *m_value == *other.m_value : m_value == other.m_value;
    }

private:
    std::unique_ptr<T> m_value;
};

} // namespace Kustomer
