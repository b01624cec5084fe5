// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/ChatForm>
#include <KustomerChat/Draft>
#include <KustomerChat/Result>

#include <QLocale>

namespace Kustomer {

/// An answer to a question of a form: as the customer reads it, and as machines do where that is
/// something else.
struct FormInput
{
    QString words = {};
    QString value = {};

    bool operator==(const FormInput &) const = default;
};

/// What a customer wrote or chose as an answer; an Error (Refused, `answer_unfit`) says in words
/// what is wrong with it. Numbers, dates and digits are those of the locale, or of the Internet.
Result<FormInput> inputFor(const FormQuestion &question, const Draft &written,
                           const QLocale &locale);

} // namespace Kustomer
