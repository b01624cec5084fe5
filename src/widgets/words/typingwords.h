// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace Kustomer {

/// That somebody is writing, a person or an assistant; an empty name: nobody knows who.
QString typingWords(const QString &name);
QString assistantTypingWords();

} // namespace Kustomer
