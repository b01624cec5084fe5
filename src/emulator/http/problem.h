// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonObject>
#include <QString>

#include <utility>
#include <variant>

namespace Kustomer::Emulation {

/// Why a request can't be served; becomes one entry of `errors[]` (wire §2.5).
struct Problem
{
    int status = 500;
    QString code;
    QString title;
    /// Where the fault lies: a `pointer` into the body or the name of a `parameter`.
    QJsonObject source = {};

    static Problem badRequest(const QString &title, const QJsonObject &source = {})
    {
        return {400, QStringLiteral("bad_request"), title, source};
    }
    static Problem unauthorized(const QString &code, const QString &title)
    {
        return {401, code, title};
    }
    static Problem forbidden(const QString &title)
    {
        return {403, QStringLiteral("forbidden"), title};
    }
    static Problem notFound(const QString &title)
    {
        return {404, QStringLiteral("not_found"), title};
    }
    static Problem conflict(const QString &code, const QString &title)
    {
        return {409, code, title};
    }
};

/// A value, or the problem that kept it from coming about.
template <typename T>
class [[nodiscard]] Outcome
{
public:
    Outcome(T value)
        : m_content(std::move(value))
    { }
    Outcome(Problem problem)
        : m_content(std::move(problem))
    { }

    explicit operator bool() const { return std::holds_alternative<T>(m_content); }
    const T &operator*() const { return std::get<T>(m_content); }
    const T *operator->() const { return &std::get<T>(m_content); }
    const Problem &problem() const { return std::get<Problem>(m_content); }

private:
    std::variant<T, Problem> m_content;
};

} // namespace Kustomer::Emulation
