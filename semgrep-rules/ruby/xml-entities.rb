require "nokogiri"

module Harvest
  module_function

  def fields(text)
    # ruleid: vetlint-ruby-xml-entities
    Nokogiri::XML(text) { |config| config.noent }
  end

  def yields(text)
    # ruleid: vetlint-ruby-xml-entities
    Nokogiri::XML(text, nil, nil, Nokogiri::XML::ParseOptions::NOENT)
  end

  def rows(text)
    # ruleid: vetlint-ruby-xml-entities
    Nokogiri::XML::Document.parse(text) { |options| options.strict.noent.nonet }
  end

  def crops(text)
    # ok: vetlint-ruby-xml-entities
    Nokogiri::XML(text) { |config| config.strict.nonet }
  end

  def farms(text)
    # ok: vetlint-ruby-xml-entities
    Nokogiri::XML(text, nil, nil, Nokogiri::XML::ParseOptions::NONET)
  end

  def page(text)
    # ok: vetlint-ruby-xml-entities
    Nokogiri::HTML5(text)
  end
end
