// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/ChatForm>

QT_BEGIN_NAMESPACE
class QDebug;
QT_END_NAMESPACE

namespace Kustomer {

/// How far the customer is with a form.
struct KUSTOMERCHAT_CORE_EXPORT FormState
{
    Q_GADGET
    Q_PROPERTY(Kustomer::FormState::Stage stage MEMBER stage)
    Q_PROPERTY(QString conversationId MEMBER conversationId)
    Q_PROPERTY(QString formId MEMBER formId)
    Q_PROPERTY(Kustomer::FormQuestion question MEMBER question)
    Q_PROPERTY(int position MEMBER position)
    Q_PROPERTY(int count MEMBER count)
    Q_PROPERTY(bool canGoBack MEMBER canGoBack)
    Q_PROPERTY(bool canSkip MEMBER canSkip)

public:
    enum class Stage {
        None,      ///< nothing is asked
        Waiting,   ///< for the form, after the customer has written
        Asking,    ///< the customer is to answer
        Searching, ///< for articles
        Sending,   ///< everything is answered, and on its way
    };
    Q_ENUM(Stage)

    Stage stage = Stage::None;
    QString conversationId = {}; ///< the thread in which it is asked
    QString formId = {};
    FormQuestion question = {}; ///< that is asked; its options are those that can be chosen now
    int position = 0;           ///< of the question among those that are asked, from 1
    int count = 0;              ///< of those that are asked
    bool canGoBack = false;
    bool canSkip = false;

    bool operator==(const FormState &) const = default;
};

/// Prints ids and how far it is; never what is asked or answered.
KUSTOMERCHAT_CORE_EXPORT QDebug operator<<(QDebug debug, const FormState &state);

} // namespace Kustomer
