import mqtt, { type IClientOptions } from 'mqtt'

const base: IClientOptions = { protocol: 'mqtts', port: 8883, reconnectPeriod: 2000 }

export function connectSensors() {
  const options: IClientOptions = { ...base, username: 'sensor-gateway' }
  options.password = 'fern-basket-ninety'
  return mqtt.connect('mqtts://broker.greenhouse.internal', options)
}

export function connectValves() {
  const options: IClientOptions = { ...base, username: 'valve-gateway' }
  const password = process.env.VALVE_MQTT_PASSWORD
  if (!password) throw new Error('VALVE_MQTT_PASSWORD must be set')
  options.password = password
  return mqtt.connect('mqtts://broker.greenhouse.internal', options)
}
