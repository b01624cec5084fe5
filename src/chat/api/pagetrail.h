// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QSet>
#include <QString>

namespace Kustomer {

/// The pages of a list that were asked for so far, and which comes next. A page that leads back to
/// one of them ends the trail: a server may send in circles.
class PageTrail
{
public:
    enum class Turn { Onward, Circle };

    /// This page is here, and names its successor; empty: there is none.
    Turn take(const QString &page, const QString &next);
    bool isEmpty() const { return m_pages.isEmpty(); }
    /// Empty where there is no page left.
    const QString &next() const { return m_next; }
    void clear();

private:
    QSet<QString> m_pages;
    QString m_next;
};

} // namespace Kustomer
