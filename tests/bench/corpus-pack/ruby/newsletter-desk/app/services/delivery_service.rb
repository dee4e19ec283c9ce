class DeliveryService
  PRINTERS = %w[office archive].freeze

  def initialize(issue)
    @issue = issue
  end

  def call(printer)
    file = Rails.root.join("tmp", "issue-#{@issue.id}.pdf")
    spawn("lpr -P #{printer} #{file}")
  end

  def withdraw(printer)
    raise ArgumentError, "unknown printer" unless PRINTERS.include?(printer)

    spawn("lprm", "-P", printer, @issue.id.to_s)
  end
end
