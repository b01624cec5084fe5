// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

namespace Kustomer {

class Talk;
class Toast;

/// The end of a conversation that the customer asked for: for a while it can be taken back.
class Ending final : public QObject
{
    Q_OBJECT

public:
    /// Both belong to the page.
    Ending(Talk *talk, Toast *toast);

    /// Begins the while, of the conversation on screen; the toast says how long it is.
    void offer();
    bool isUnderWay() const { return !m_conversationId.isEmpty(); }

Q_SIGNALS:
    void changed();

private:
    void takeBack();
    void conclude();

    Talk *m_talk;
    Toast *m_toast;
    QString m_conversationId; ///< that ends
};

} // namespace Kustomer
