// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace Kustomer {

/// Keeps the lengths of a place of the chat, and of all parts in it, whatever a style sheet of the
/// host says about those of its own widgets. Guests in rows are the host's, and obey it.
class OwnLengths final : public QObject
{
    Q_OBJECT

public:
    explicit OwnLengths(QWidget *place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace Kustomer
