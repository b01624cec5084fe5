// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/words/typingwords.h"

#include "widgets/words/plaintext.h"

#include <QCoreApplication>

namespace Kustomer {
namespace {

struct TypingWords
{
    Q_DECLARE_TR_FUNCTIONS(Kustomer::TypingWords)
};

} // namespace

QString typingWords(const QString &name)
{
    return name.isEmpty() ? TypingWords::tr("Typing…")
                          : TypingWords::tr("%1 is typing…").arg(isolatedLine(name));
}

QString assistantTypingWords()
{
    return TypingWords::tr("AI assistant is replying…");
}

} // namespace Kustomer
