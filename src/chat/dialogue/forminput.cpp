// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/dialogue/forminput.h"

#include "chat/capture/emailaddress.h"
#include "chat/capture/phonenumber.h"
#include "chat/capture/plainline.h"
#include "chat/replies/replies.h"
#include "protocol/json/wiredate.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

using QuestionKind = FormQuestion::Kind;

struct FormInputText
{
    Q_DECLARE_TR_FUNCTIONS(Kustomer::FormInputText)
};

Error unfit(const QString &message)
{
    return {.kind = Error::Kind::Refused, .code = u"answer_unfit"_s, .message = message};
}

Result<FormInput> emailInput(const QString &written)
{
    const QString email = emailFrom(written);
    if (email.isEmpty())
        return unfit(FormInputText::tr("Please enter an email address, such as name@example.com."));
    return FormInput{.words = email};
}

Result<FormInput> phoneInput(const QString &written)
{
    const QString typed = plainLine(written);
    const QString number = phoneFrom(written);
    if (number.isEmpty())
        return unfit(
            FormInputText::tr("Please enter a phone number, with the code of its country."));
    return FormInput{.words = typed, .value = number == typed ? QString() : number};
}

Result<FormInput> numberInput(const QString &written, const QLocale &locale)
{
    const QString typed = plainLine(written);
    bool isNumber = false;
    double number = locale.toDouble(typed, &isNumber);
    if (!isNumber)
        number = QLocale::c().toDouble(withPlainDigits(typed), &isNumber);
    if (!isNumber || !qIsFinite(number))
        return unfit(FormInputText::tr("Please enter a number."));
    const QString value = QString::number(number, 'g', QLocale::FloatingPointShortest);
    return FormInput{.words = typed, .value = value == typed ? QString() : value};
}

/// A year of two digits is one of the last eighty or of the twenty that come.
QDate shortDateFrom(const QString &text, const QLocale &locale)
{
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (format.count(u'y') != 2)
        return locale.toDate(text, format);
    const QDate date = locale.toDate(text, format);
    if (date.isValid())
        return date.addYears(date.year() < QDate::currentDate().year() - 80 ? 100 : 0);
    return locale.toDate(text, format.replace(u"yy"_s, u"yyyy"_s));
}

QDate dateFrom(const QString &text, const QLocale &locale)
{
    const QString digits = withPlainDigits(text);
    for (const QDate date :
         {QDate::fromString(digits, Qt::ISODate), shortDateFrom(text, locale),
          locale.toDate(text, QLocale::LongFormat), locale.toDate(text, u"d/M/yyyy"_s),
          locale.toDate(text, u"d.M.yyyy"_s)}) {
        if (date.isValid())
            return date;
    }
    return {};
}

Result<FormInput> dateInput(const Draft &written, const QLocale &locale)
{
    const QString text = written.payload.isEmpty() ? plainLine(written.body) : written.payload;
    const QDate date = dateFrom(text, locale);
    if (!date.isValid())
        return unfit(FormInputText::tr("Please enter a date."));
    const QString words = written.body.trimmed().isEmpty()
        ? locale.toString(date, QLocale::LongFormat)
        : written.body.trimmed();
    return FormInput{.words = words, .value = dateToWire(date.startOfDay(Qt::UTC))};
}

Result<FormInput> optionInput(const FormQuestion &question, const Draft &written)
{
    const MessageTemplate content{.type = MessageTemplate::Type::MultiLevelList,
                                  .options = question.options,
                                  .endsAtLeaves = question.endsAtLeaves};
    Message answer;
    answer.body = written.body;
    answer.payload = written.payload;
    const ReplyOption *option = optionChosenBy(content, answer);
    const std::optional<Draft> chosen = option ? draftOf(content, option->payload) : std::nullopt;
    if (!chosen)
        return unfit(FormInputText::tr("Please choose one of the answers."));
    return FormInput{.words = chosen->body, .value = chosen->payload};
}

} // namespace

Result<FormInput> inputFor(const FormQuestion &question, const Draft &written,
                           const QLocale &locale)
{
    if (!question.options.isEmpty())
        return optionInput(question, written);
    if (question.kind == QuestionKind::Date)
        return dateInput(written, locale);
    if (written.body.trimmed().isEmpty())
        return unfit(FormInputText::tr("Please enter an answer."));
    switch (question.kind) {
    case QuestionKind::Email:
        return emailInput(written.body);
    case QuestionKind::Phone:
        return phoneInput(written.body);
    case QuestionKind::Number:
        return numberInput(written.body, locale);
    default:
        return FormInput{.words = written.body.trimmed()};
    }
}

} // namespace Kustomer
